const SPECIAL = /[&<>"']/
const EVERY_SPECIAL = /[&<>"']/g

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as it stands between tags, and in an attribute between double quotes. */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text) ? text.replace(EVERY_SPECIAL, (one) => ENTITIES[one]!) : text
}
