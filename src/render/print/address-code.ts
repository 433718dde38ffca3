import { encode } from 'uqr';

/** An address as a QR code (ISO/IEC 18004), in modules from the upper left corner; it needs a light edge of four around it. */
export interface AddressCode {
  readonly address: string;
  /** Modules in a row. */
  readonly size: number;
  /** Each run of dark modules of a row, as one path of SVG. */
  readonly path: string;
}

/** Longer addresses make modules that paper of an office cannot show at the size of the back's code. */
const longestAddress = 300;

/** Draws the code of an address; undefined where the address is too long for one. */
export function drawAddressCode(address: string): AddressCode | undefined {
  if (address.length > longestAddress) return undefined;
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  return { address, size, path: data.map((row, y) => drawRow(row, y)).join('') };
}

function drawRow(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = row.indexOf(true); x >= 0;) {
    const light = row.indexOf(false, x);
    const end = light < 0 ? row.length : light;
    path += `M${x} ${y}h${end - x}v1h${x - end}z`;
    x = row.indexOf(true, end);
  }
  return path;
}
