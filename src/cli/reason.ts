const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied (check who may use it)',
  EISDIR: 'it is a folder (name a file)',
  ELOOP: 'its links go in a circle (check the name)',
  ENAMETOOLONG: 'the name is too long (check the name)',
  ENOENT: 'no such file or folder (check the name)',
  ENOSPC: 'no space left (free some)',
  ENOTDIR: 'a part of its path is no folder (check the name)',
  EROFS: 'its file system is read-only (choose another)',
};

/** Why a file could not be used, and what to do, in words. */
export function reason(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? `${message} (check the file)`;
}
