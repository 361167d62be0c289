import { CommandRunner } from 'nest-commander';
import { type CommanderCommand, makeStrict, usageOf } from '../failures/make-strict';
import { UsageError } from '../failures/usage.error';

/** A word that only says which commands follow, such as `users`. */
export abstract class GroupCommand extends CommandRunner {
  override setCommand(command: CommanderCommand): this {
    return super.setCommand(makeStrict(command));
  }

  /** Reached only where no command of the group was named. */
  override async run([word]: string[]): Promise<void> {
    const group = this.command.name();
    const sentence =
      word === undefined
        ? `Say what to do with ${group}.`
        : `There is no command "${group} ${word}".`;
    throw new UsageError(sentence, usageOf(this.command));
  }
}
