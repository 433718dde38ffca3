/** How wide and high a picture is shown, in pixels; a drawing's are of its own choosing and give only its proportions. */
export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A picture of the data that can be published as it is. */
export interface Picture extends PictureSize {
  readonly contentType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly bytes: Uint8Array;
}
