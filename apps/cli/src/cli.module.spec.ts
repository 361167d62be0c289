import { CommandFactory, CommandRunnerService } from 'nest-commander';
import { CliModule } from './cli.module';
import { COMMAND_OPTIONS } from './command-options';
import { explainFailure, type Explanation } from './failures/explain-failure';

describe(CliModule.name, () => {
  it.each([
    ['user', "Unknown command 'user' (Did you mean users?)."],
    ['users', 'Say what to do with users.'],
    ['users delete', 'There is no command "users delete".'],
    ['users create', "Missing required argument 'email'."],
    ['users verify', "Missing required argument 'key'."],
    ['users list all', "Too many arguments for 'list'. Expected 0 arguments but got 1."],
    ['users list --loud', "Unknown option '--loud'."],
    ['keys create', "Required option '--account <account>' not specified."],
    ['keys create --account', "Option '--account <account>' argument missing."],
    ['conversations show', "Missing required argument 'id'."],
    ['db', 'Say what to do with db.'],
  ])('answers %j with a sentence, the usage and exit code 2', async (line, sentence) => {
    const { exitCode, text } = await failureOf(line);
    expect(exitCode).toBe(2);
    expect(text.split('\n')[0]).toBe(sentence);
    expect(text).toContain('\n\nUsage: npm run cli -- ');
  });

  it.each([
    'keys create --account a@b.c --expires soon',
    'keys create --account a@b.c --requests-per-minute 0',
    'conversations list --kind telepathy',
    'conversations list --limit none',
    'conversations messages x --limit 0',
  ])('refuses the value in %j with exit code 2, before any database', async (line) => {
    const { exitCode, text } = await failureOf(line);
    expect(exitCode).toBe(2);
    expect(text).toMatch(/^--[a-z-]+ must be .+\.$/);
  });

  it('shows all commands to whoever names none', async () => {
    const { printed, failure } = await run('');
    expect(printed).toContain('Usage: npm run cli -- [options] [command]');
    expect(failure).toEqual({ text: 'No command was given.', exitCode: 2 });
  });

  it.each([
    'users create',
    'users list',
    'users verify',
    'users revoke',
    'keys create',
    'keys list',
    'keys revoke',
    'conversations list',
    'conversations show',
    'conversations messages',
    'db init',
    'voice doctor',
  ])('explains %j with its options and an example', async (command) => {
    const { printed, failure } = await run(`${command} --help`);
    expect(failure).toEqual({ text: '', exitCode: 0 });
    expect(printed).toContain(`Usage: npm run cli -- ${command} `);
    expect(printed).toContain('--json');
    expect(printed).toMatch(new RegExp(`\\nExamples:\\n {2}\\$ npm run cli -- ${command}`));
  });

  it('explains itself, with what the exit codes mean', async () => {
    const { printed, failure } = await run('--help');
    expect(failure?.exitCode).toBe(0);
    for (const group of ['users', 'keys', 'conversations', 'db']) expect(printed).toContain(group);
    expect(printed).toContain('Exit codes: 0 done, 1 failed, 2 wrong usage');
  });
});

async function failureOf(line: string): Promise<Explanation> {
  const { failure } = await run(line);
  if (failure === undefined) throw new Error(`"${line}" did not fail`);
  return failure;
}

/** Runs a command line in this process, as far as it gets without a database. */
async function run(line: string): Promise<{ printed: string; failure: Explanation | undefined }> {
  let printed = '';
  let failure: Explanation | undefined;
  const print = (text: string) => (printed += text);
  const app = await CommandFactory.createWithoutRunning(CliModule, {
    ...COMMAND_OPTIONS,
    outputConfiguration: {
      ...COMMAND_OPTIONS.outputConfiguration,
      writeOut: print,
      writeErr: print,
    },
    serviceErrorHandler: (error) => {
      failure = explainFailure(error);
    },
  });
  try {
    await app
      .get(CommandRunnerService)
      .run(['node', 'cli', ...line.split(' ').filter((word) => word !== '')]);
  } finally {
    await app.close();
  }
  return { printed, failure };
}
