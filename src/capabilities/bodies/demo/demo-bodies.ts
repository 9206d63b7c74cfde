import { slug } from '../area-name.ts'
import { PARLIAMENT, type Body } from '../body.ts'
import { contactId, type Contact } from '../contact.ts'
import { nothingFound, type Found } from '../imports/found.ts'
import { healthPost } from '../imports/modern-gov.ts'
import type { Post } from '../post.ts'
import {
  boards,
  councils,
  county,
  DEMO_AS_OF,
  harbourside,
  made,
  millbrook,
  practices,
  trusts,
} from './bodies.ts'
import { seats, type Seat } from './seats.ts'

const asOf = DEMO_AS_OF

/**
 * Made-up bodies for the made-up area that an empty installation shows. Nobody in it lives; every address is at
 * example.org or ends in .example, and every telephone number is one that Ofcom keeps for stories.
 */
export function demoBodies(): Found {
  const found = nothingFound('shipped', asOf)
  found.bodies = [...councils, ...boards, ...trusts, ...practices]
  for (const one of trusts) reach(found, one, 'phone', 'general', '01632 960100')
  reach(found, trusts[0]!, 'email', 'general', 'pals@harbour-hospitals.example')
  reach(found, boards[0]!, 'email', 'general', 'enquiries@saltmarsh-icb.example')
  reach(found, boards[1]!, 'email', 'general', 'enquiries@heli-board.example')
  reach(found, boards[2]!, 'email', 'general', 'enquiries@nhs-strathmara.example')
  reach(found, harbourside, 'email', 'democraticServices', 'democracy@harbourside.example')
  reach(found, county, 'email', 'democraticServices', 'democratic.services@saltmarsh.example')
  reach(found, county, 'url', 'councillors', 'https://democracy.saltmarsh.example/')
  for (const seat of seats) sit(found, seat)
  hold(found, { ...healthPost(county, 'Cabinet Member for Health and Care', asOf), ...made }, [
    ['Rowan Castell', 'Saltmarsh Residents', 'rowan.castell@saltmarsh.example'],
  ])
  // Millbrook's list has been looked at and names nobody: what is not known is shown as unknown.
  found.posts.push({ ...healthPost(millbrook, null, asOf), ...made })
  hold(found, mpFor('Harbourside and Saltmarsh', 'E14999001'), [
    ['Imogen Tarry', 'Made-up Party', 'imogen.tarry.mp@parliament.example'],
  ])
  return found
}

function sit(found: Found, { council, area, code, people }: Seat) {
  const id = `seat-${council.id.replace(/^council-/, '')}-${slug(area)}`
  const post: Post = {
    id,
    bodyId: council.id,
    kind: 'councillor',
    title: null,
    areaCode: code,
    areaName: area,
    ...made,
  }
  hold(found, post, people)
}

const mpFor = (areaName: string, areaCode: string): Post => ({
  id: `mp-${slug(areaName)}`,
  bodyId: PARLIAMENT,
  kind: 'mp',
  title: null,
  areaCode,
  areaName,
  ...made,
})

function hold(found: Found, post: Post, people: Seat['people']) {
  found.posts.push(post)
  for (const [name, party, email] of people) {
    const id = `${post.id}-${slug(name)}`
    found.memberships.push({
      id,
      postId: post.id,
      name,
      party,
      startOn: null,
      endOn: null,
      ...made,
    })
    if (email) found.contacts.push(contact(id, post.bodyId, 'email', 'direct', email, post.id))
  }
}

function reach(
  found: Found,
  body: Body,
  kind: Contact['kind'],
  purpose: Contact['purpose'],
  value: string,
) {
  found.contacts.push(contact(body.id, body.id, kind, purpose, value))
}

const contact = (
  about: string,
  ofBody: string,
  kind: Contact['kind'],
  purpose: Contact['purpose'],
  value: string,
  postId: string | null = null,
): Contact => ({
  id: contactId(about, kind, purpose),
  bodyId: ofBody,
  postId,
  membershipId: postId && about,
  kind,
  value,
  purpose,
  ...made,
  endedOn: null,
})
