/** The code at a place of a hexadecimal string, of so many digits; NaN where there is anything else. */
export function readHexCode(bytes: Buffer, start: number, digits: number): number {
  let code = 0;
  for (let at = start; at < start + digits; at++) code = code * 16 + hexDigit(bytes[at] ?? 0);
  return code;
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  return byte >= 0x41 && byte <= 0x46 ? byte - 0x37 : Number.NaN;
}
