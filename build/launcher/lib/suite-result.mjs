/**
 * How many tests of a vitest suite passed and failed, out of its JSON report and its exit code. What was skipped has
 * failed; a file that could not be loaded, an error outside of any test, no test at all and no report count as one
 * failure each: nothing is silent.
 */
export function countSuite(report, status) {
  let result;
  try {
    result = JSON.parse(report ?? "");
  } catch {
    return { passed: 0, failed: 1 };
  }
  const unloaded = result.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  const passed = result.numPassedTests;
  const failed = result.numFailedTests + result.numPendingTests + result.numTodoTests + unloaded.length;
  const silent = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}
