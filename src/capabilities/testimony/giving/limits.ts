/** Photographs and voice notes of one story, as the format of stories has it. */
export const MOST_FILES = 20

/** A voice note, however it came: so many minutes of plain sound at 8 kHz are just under 16 MiB. */
export const MOST_MINUTES = 15

/** What is chosen may be this large before it is made anew. */
export const MOST_MEGABYTES = 30

/** The longer side of a photograph, in pixels: a letter can be read. */
export const LONGEST_SIDE = 2000

/** A sealed photograph has one of four lengths; it should have the second at most. */
export const PHOTOGRAPH_BYTES = 1024 * 1024 - 512
