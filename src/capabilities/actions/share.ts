export interface ShareLink {
  id: 'whatsapp' | 'facebook' | 'x' | 'bluesky' | 'email'
  href: string
}

/** Plain links to where people post. Nothing of those sites is on ours; they hear of it when one is opened. */
export function shareLinks(text: string, url: string): ShareLink[] {
  const whole = `${text}\n\n${url}`
  const at = (address: string, values: Record<string, string>) => {
    const query = Object.entries(values).map(
      ([key, value]) => `${key}=${encodeURIComponent(value)}`,
    )
    return `${address}?${query.join('&')}`
  }
  return [
    { id: 'whatsapp', href: at('https://wa.me/', { text: whole }) },
    { id: 'facebook', href: at('https://www.facebook.com/sharer/sharer.php', { u: url }) },
    { id: 'bluesky', href: at('https://bsky.app/intent/compose', { text: whole }) },
    { id: 'x', href: at('https://x.com/intent/post', { text, url }) },
    { id: 'email', href: at('mailto:', { body: whole.replace(/\n/g, '\r\n') }) },
  ]
}
