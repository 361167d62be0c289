import type { FileAnswer } from '../documents/file-answer';
import { addedFilesReport, followedFilesReport } from './added-files.report';

const ANSWERS: readonly FileAnswer[] = [
  { path: '/a.txt', outcome: 'removed' },
  { path: '/b.txt', outcome: 'removed' },
];

describe(addedFilesReport.name, () => {
  it('has a line for each file and the counts', () => {
    expect(addedFilesReport(ANSWERS).text).toBe(
      '/a.txt: removed\n/b.txt: removed\n\n2 files: 2 removed',
    );
  });
});

describe(followedFilesReport.name, () => {
  it('does not say again what was said when it happened', () => {
    const report = followedFilesReport(ANSWERS);
    expect(report.text).toBe('2 files: 2 removed');
    expect(report.json).toEqual(addedFilesReport(ANSWERS).json);
  });
});
