// Required by a thread at its start: it ends before it can take any work.
process.exit(1);
