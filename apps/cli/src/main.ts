import { endQuietlyWithReader } from './output/reader';
import { runCommand } from './run-command';

endQuietlyWithReader(process.stdout);
void runCommand();
