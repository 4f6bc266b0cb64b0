/** How much work something is, whatever else the machine is busy with. */
import process from 'node:process';

/** Milliseconds that this process's processor time grows by while `work` runs. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
