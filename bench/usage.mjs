// Loaded before a measured process (node --import): when it ends, its own use of processor and
// memory goes to the file that ASSAY_BENCH_USAGE names. Plain JavaScript, so that no TypeScript
// loader is part of what is measured.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.ASSAY_BENCH_USAGE,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }),
  );
});
