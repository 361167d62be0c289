/** Says what begins now, on stderr: a long benchmark that stands still is told from one that is slow. */
export function progress(part: string): void {
  process.stderr.write(`${process.uptime().toFixed(0).padStart(4)} s  ${part}\n`);
}
