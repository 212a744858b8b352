/** Whether a file system call failed with one of the given codes, such as `ENOENT`. */
export function failedWith(error: unknown, ...codes: readonly string[]): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    codes.includes(error.code)
  );
}
