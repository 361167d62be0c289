import { Option, SubCommand } from 'nest-commander';
import type { FileAnswer } from '../documents/file-answer';
import { parseUserId } from '../input/user-id';
import { Output } from '../output/output';
import type { Report } from '../output/report';
import {
  addedFilesReport,
  answerJson,
  answerLine,
  followedFilesReport,
} from '../reports/added-files.report';
import { Tool } from '../tool/tool';
import { ReportingCommand, type ReportingOptions } from './reporting.command';

interface DocumentsAddOptions extends ReportingOptions {
  readonly account?: string;
  readonly user?: string;
  readonly watch?: boolean;
}

@SubCommand({
  name: 'add',
  arguments: '<paths...>',
  description: 'Add files, and of folders all that lies below them',
  argsDescription: { paths: 'files and folders' },
})
export class DocumentsAddCommand extends ReportingCommand<DocumentsAddOptions> {
  protected override readonly examples = [
    'documents add manual.pdf',
    'documents add ~/papers --user alice --account you@example.com',
    'documents add ~/papers --watch',
  ];

  constructor(
    output: Output,
    private readonly tool: Tool,
  ) {
    super(output);
  }

  protected override report(
    paths: readonly string[],
    { account, user, watch: isWatching = false, json: isJson = false }: DocumentsAddOptions,
  ): Promise<Report> {
    return this.tool.useDocuments(async (parts, signal) => {
      const { addFiles, openOwner } = await import('../documents/add-files.js');
      const owner = await openOwner(parts, { account, user });
      const added = await addFiles({ parts, owner, signal }, paths);
      const report = addedFilesReport(added.answers);
      if (!isWatching || signal.aborted) return report;
      process.stdout.write(isJson ? `${JSON.stringify(report.json)}\n` : `${report.text}\n`);
      const changes: FileAnswer[] = [];
      await added.follow((answer) => {
        changes.push(answer);
        process.stdout.write(
          `${isJson ? JSON.stringify(answerJson(answer)) : answerLine(answer)}\n`,
        );
      });
      return followedFilesReport(changes);
    });
  }

  @Option({ flags: '--account <account>', description: 'e-mail or id; left out, the operator’s' })
  parseAccount(text: string): string {
    return text;
  }

  @Option({ flags: '--user <user>', description: 'whose they are; left out, the default user’s' })
  parseUser(text: string): string {
    return parseUserId(text);
  }

  @Option({
    flags: '--watch',
    description:
      'go on until Ctrl+C: add what is new, replace what changes, remove what is deleted; with --json, a document for each change',
  })
  parseWatch(): boolean {
    return true;
  }
}
