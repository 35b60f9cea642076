// Prints every failed test of a Vitest JSON report, with the first lines of what it said.
import { readFileSync } from 'node:fs';

const LINES = 12;
const path = process.argv[2];

/** @param {string | undefined} text */
function firstLines(text) {
  return (text ?? '').split('\n').slice(0, LINES).join('\n    ');
}

try {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    for (const test of failed) {
      console.log(
        `FAILED: ${file.name} > ${test.fullName}\n    ${firstLines(test.failureMessages.join('\n'))}`,
      );
    }
    if (failed.length === 0 && file.status === 'failed') {
      console.log(`FAILED: ${file.name}\n    ${firstLines(file.message)}`);
    }
  }
} catch (error) {
  console.log(`FAILED: no report of tests at ${path}: ${error.message}`);
}
