import type { CommandRunner } from 'nest-commander';
import { HelpShown } from './help-shown';
import { UsageError } from './usage.error';

/** commander's own class, which nest-commander does not export by a name. */
export type CommanderCommand = Parameters<CommandRunner['setCommand']>[0];

/**
 * Makes commander throw instead of ending the process. Needed for every single command: nest-commander
 * adds subcommands in a way that inherits no settings.
 */
export function makeStrict(command: CommanderCommand): CommanderCommand {
  return command.exitOverride(({ exitCode, code, message }) => {
    if (exitCode === 0) throw new HelpShown();
    if (code === 'commander.help') throw new UsageError('No command was given.', '');
    throw new UsageError(toSentence(message), usageOf(command));
  });
}

/** What can be said after a name: the list of commands, or one command's line. */
export function usageOf(command: CommanderCommand): string {
  if (command.commands.length > 0) return command.helpInformation().trimEnd();
  const line = command.createHelp().commandUsage(command);
  return `Usage: ${line}\nMore: ${line.split(' [')[0]?.split(' <')[0] ?? ''} --help`;
}

/** commander says `error: unknown command 'user'` and, on a second line, what it takes for meant. */
export function toSentence(message: string): string {
  const text = message
    .replace(/^error: /, '')
    .replaceAll('\n', ' ')
    .trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}
