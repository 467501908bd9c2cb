import path from 'node:path';

/** What the place of the cache depends on. */
export interface CacheSurroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder; empty where there is none. */
  readonly home: string;
}

/**
 * Where the command line keeps what it has worked out of sources: the platform's folder for caches (on Linux and its like by the XDG Base
 * Directory Specification, which has relative paths ignored). Null where there is no such folder.
 */
export function cachePlace({ platform, env, home }: CacheSurroundings): string | null {
  const absolute = (base: string | undefined): base is string => base !== undefined && (platform === 'win32' ? path.win32 : path.posix).isAbsolute(base);
  const below = (...names: string[]): string | null => (absolute(home) ? path.posix.join(home, ...names) : null);
  switch (platform) {
    case 'win32': {
      const local = env['LOCALAPPDATA'];
      if (absolute(local)) return path.win32.join(local, 'verbatim', 'cache');
      return absolute(home) ? path.win32.join(home, 'AppData', 'Local', 'verbatim', 'cache') : null;
    }
    case 'darwin': return below('Library', 'Caches', 'verbatim');
    default: {
      const cache = env['XDG_CACHE_HOME'];
      return absolute(cache) ? path.posix.join(cache, 'verbatim') : below('.cache', 'verbatim');
    }
  }
}
