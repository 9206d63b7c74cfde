/** The source of everything that was made up to show Clarion with. */
export const DEMONSTRATION = 'demonstration'
