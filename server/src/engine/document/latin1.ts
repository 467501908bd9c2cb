/** A character for each byte. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  const step = 8192;
  for (let i = 0; i < bytes.length; i += step) parts.push(String.fromCharCode(...bytes.subarray(i, i + step)));
  return parts.join('');
}
