import os from 'node:os';

/** What the figures were measured on; nothing that names the machine. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Bytes. */
  readonly memory: number;
  readonly platform: string;
  readonly node: string;
}

export function describeMachine(): Machine {
  return {
    processor: os.cpus()[0]?.model.trim() ?? 'unknown', cores: os.availableParallelism(), memory: os.totalmem(),
    platform: `${process.platform} ${process.arch}`, node: process.versions.node,
  };
}
