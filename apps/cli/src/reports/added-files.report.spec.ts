import { aDocument } from '../testing/a-document';
import { addedFilesReport } from './added-files.report';

describe(addedFilesReport.name, () => {
  const added = { outcome: 'added', path: 'a.md', document: aDocument() } as const;
  const failed = { outcome: 'failed', path: 'b\u001b.md', reason: 'No.', exitCode: 4 } as const;

  it('has a line for each file, the counts, and the exit code of the first that failed', () => {
    const late = { ...failed, exitCode: 2 };
    const { text, json, exitCode } = addedFilesReport([added, failed, late]);
    expect(text.split('\n')).toEqual([
      `a.md: added as ${added.document.id} (3 chunks)`,
      'b\\u001b.md: failed. No.',
      'b\\u001b.md: failed. No.',
      '',
      '3 files: 1 added, 2 failed',
    ]);
    expect(json).toMatchObject({
      added: 1,
      failed: 2,
      files: [{ chunks: 3 }, { error: 'No.' }, {}],
    });
    expect(exitCode).toBe(4);
  });

  it('has little to say of nothing', () => {
    expect(addedFilesReport([])).toMatchObject({ text: '0 files', exitCode: 0 });
  });
});
