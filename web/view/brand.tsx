/** Mark and name of Assay, for a link to the first page. */
export function Brand() {
  return (
    <>
      <Balance />
      <span lang="en">Assay</span>
      <span className="zh" lang="zh">
        数衡
      </span>
    </>
  );
}

function Balance() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6">
      <path d="M14 3v20M8.5 24.5h11M4 8h20" />
      <path d="M4 8l-2.6 8h5.2zM24 8l-2.6 8h5.2z" strokeWidth="1.2" />
      <path
        d="M1.2 16a2.9 2.9 0 0 0 5.6 0zM21.2 16a2.9 2.9 0 0 0 5.6 0z"
        fill="currentColor"
        stroke="none"
      />
      <circle cx="14" cy="3.2" r="1.7" fill="var(--brass)" stroke="none" />
    </svg>
  );
}
