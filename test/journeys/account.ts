export interface Person {
  email: string
  name: string
  password: string
}

export const OWNER: Person = {
  email: 'owner@example.org',
  name: 'Olu Owner',
  password: 'a long password for the owner',
}

/** Accepts an invitation without a browser, and gives the cookie of the session. */
export async function join(link: string, person: Person): Promise<string> {
  const response = await send(link, { ...person })
  const [cookie] = response.headers.getSetCookie()
  if (!cookie) throw new Error(`Joining was answered with ${response.status}`)
  return cookie.split(';')[0]!
}

/** Sends a form as a page of the site does. */
export function send(
  address: string,
  form: Record<string, string>,
  cookie?: string,
): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }) },
    body: new URLSearchParams(form),
  })
}
