import { Injectable } from '@nestjs/common';
import type { InitialisedSchema, SchemaCheck } from '@parley/database';
import type { DoctorReport } from '@parley/voice';
import type { DocumentParts } from './document-parts';
import type { ErasureProof } from '@parley/memory';
import type { WrittenExport } from '../reports/personal-data.report';
import type { NamedUser } from './personal-data-tool';
import type { ToolParts } from './tool-parts';

/**
 * The libraries, loaded and connected when a command asks for them: that takes most of a command's time,
 * and help should not wait for it.
 */
@Injectable()
export class Tool {
  /** @throws what opening the database or `work` throws; UnavailableError where the database went away. */
  async use<T>(work: (parts: ToolParts) => Promise<T>): Promise<T> {
    const { openTool, inOurTerms } = await import('./open-tool.js');
    const tool = await openTool();
    try {
      return await work(tool).catch(inOurTerms);
    } finally {
      await tool.close();
    }
  }

  /**
   * The signal is aborted when somebody ends the command from outside.
   * @throws like `use`.
   */
  async useDocuments<T>(
    work: (parts: DocumentParts, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const [{ inOurTerms }, { openDocumentTool }] = await Promise.all([
      import('./open-tool.js'),
      import('./document-tool.js'),
    ]);
    const leaving = new AbortController();
    const leave = () => leaving.abort();
    process.once('SIGINT', leave).once('SIGTERM', leave);
    const tool = await openDocumentTool();
    try {
      return await work(tool, leaving.signal).catch(inOurTerms);
    } finally {
      await tool.close();
      process.off('SIGINT', leave).off('SIGTERM', leave);
    }
  }

  /** Changes nothing. */
  async checkSchema(): Promise<SchemaCheck> {
    const { checkSchema } = await import('./schema-tool.js');
    return checkSchema();
  }

  /** @throws DatabaseStartError */
  async initialiseSchema(): Promise<InitialisedSchema> {
    const { initialiseSchema } = await import('./schema-tool.js');
    return initialiseSchema();
  }

  /** @throws NotFoundError for an unknown account, ConflictError for a file that is there already. */
  async exportUser(user: NamedUser, file?: string): Promise<WrittenExport> {
    const { exportUser } = await import('./personal-data-tool.js');
    return exportUser(user, file);
  }

  /** What erasing would find, by store. @throws NotFoundError for an unknown account. */
  async countUser(user: NamedUser): Promise<ReadonlyMap<string, number>> {
    const { withPersonalData } = await import('./personal-data-tool.js');
    return withPersonalData(user, ({ erasure, subject }) => erasure.count(subject));
  }

  /** @throws NotFoundError for an unknown account. */
  async eraseUser(user: NamedUser): Promise<ErasureProof> {
    const { withPersonalData } = await import('./personal-data-tool.js');
    return withPersonalData(user, ({ erasure, subject }) => erasure.erase(subject));
  }

  /** Needs no database. */
  async examineVoice(): Promise<DoctorReport> {
    const { examineVoice } = await import('./doctor-tool.js');
    return examineVoice();
  }
}
