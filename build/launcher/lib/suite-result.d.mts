export function countSuite(report: string | null, status: number | null): { passed: number; failed: number };
