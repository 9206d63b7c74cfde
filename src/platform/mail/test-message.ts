import type { Message } from './message.ts'

/** A letter, complete but for what a test changes in it. */
export function testMessage(changes: Partial<Message> = {}): Message {
  return {
    to: [{ name: 'Cllr Ada Okoro', address: 'ada.okoro@council.example' }],
    from: { name: 'Sam Reed via Care Not Charges', address: 'letters@campaign.example' },
    replyTo: { name: 'Sam Reed', address: 'sam@people.example' },
    envelopeFrom: 'b-token@bounces.campaign.example',
    subject: 'Charging in our hospital',
    text: 'Dear Cllr Okoro,\n\nPlease ask the trust.\n\nSam Reed\n',
    messageId: '<letter1@campaign.example>',
    ...changes,
  }
}
