/** The page before a report was put into it. */
export function EmptyTemplate() {
  return (
    <main className="wrap empty">
      <h1>No report is in this page yet.</h1>
      <p lang="zh">此页面尚无报告。</p>
      <pre>npx assay assess FOLDER</pre>
    </main>
  );
}
