#!/usr/bin/env node
import { existsSync } from 'node:fs';

const entry = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(entry)) {
  await import(entry.href);
} else {
  process.stderr.write(
    'Assay is not built yet (install scripts were off). Run: npm run build\n' +
      '数衡尚未构建（安装脚本被关闭）。请运行：npm run build\n',
  );
  process.exitCode = 2;
}
