import { readFileSync } from 'node:fs';

/** What Linux tells of a process; other platforms tell nothing, and the figure is null. */

/** Bytes of memory that a process holds now (`VmRSS`) or held at most (`VmHWM`). */
export function residentMemory(pid: number | undefined, which: 'VmRSS' | 'VmHWM'): number | null {
  const kilobytes = new RegExp(`${which}:\\s+(\\d+)`).exec(readProcess(pid, 'status'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

/** A clock tick of the kernel, as it has been everywhere for decades, milliseconds. */
const tick = 10;

/** The time that all threads of a process were on a processor so far, milliseconds. */
export function processorTime(pid: number | undefined): number | null {
  // Behind the name, which may hold anything: `utime` and `stime` are the 12th and 13th field.
  const fields = readProcess(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  const [user, system] = [fields[11], fields[12]];
  return user === undefined || system === undefined ? null : (Number(user) + Number(system)) * tick;
}

/** What a process has read so far, from files and pipes, bytes. */
export function bytesReadBy(pid: number | undefined): number | null {
  const bytes = /rchar:\s+(\d+)/.exec(readProcess(pid, 'io'))?.[1];
  return bytes === undefined ? null : Number(bytes);
}

function readProcess(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${pid ?? 'self'}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
