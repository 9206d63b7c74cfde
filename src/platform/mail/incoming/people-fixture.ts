interface Parts {
  to: string
  subject?: string
  headers?: string
  text?: string
  type?: string
}

export function mail({
  to,
  subject = 'Re: Charging in our hospital',
  headers = '',
  text = '',
  type,
}: Parts) {
  return `Return-Path: <ada.okoro@council.example>
From: "Okoro, Ada (Cllr)" <ada.okoro@council.example>
To: ${to}
Subject: ${subject}
Date: Sat, 02 May 2026 12:00:00 +0100
Message-ID: <answer1@council.example>
${headers}MIME-Version: 1.0
Content-Type: ${type ?? 'text/plain; charset=utf-8'}

${text}`
}

const away = 'I am away until Monday. Your message will be delivered to my inbox.'

/** Nobody wrote these: by what they say of themselves, or, as a last resort, by how their subject begins. */
export const AUTO_REPLIES: Record<string, (to: string) => string> = {
  'RFC 3834': (to) => mail({ to, headers: 'Auto-Submitted: auto-replied\n', text: away }),
  'RFC 3834, with words beside': (to) =>
    mail({ to, headers: 'auto-submitted: Auto-Replied (vacation)\n', text: away }),
  'a receipt by a desk’s program': (to) =>
    mail({
      to,
      subject: 'We have your enquiry [#1234]',
      headers: 'Auto-Submitted: auto-generated\n',
    }),
  Exchange: (to) =>
    mail({
      to,
      subject: 'Automatic reply: Charging in our hospital',
      headers:
        'X-Auto-Response-Suppress: All\nX-MS-Exchange-Inbox-Rules-Loop: ada.okoro@council.example\n',
      text: away,
    }),
  'Exchange with no way back': (to) =>
    mail({ to, headers: 'X-Auto-Response-Suppress: All\n', text: away }).replace(
      '<ada.okoro@council.example>\n',
      '<>\n',
    ),
  'X-Autoreply': (to) => mail({ to, headers: 'X-Autoreply: yes\n', text: away }),
  'X-Autorespond': (to) => mail({ to, headers: 'X-Autorespond: away\n', text: away }),
  'Precedence: auto_reply': (to) => mail({ to, headers: 'Precedence: auto_reply\n', text: away }),
  'Precedence: bulk': (to) =>
    mail({ to, subject: 'Thank you', headers: 'Precedence: bulk\n', text: away }),
  'a receipt that it was opened': (to) =>
    mail({
      to,
      subject: 'Read: Charging in our hospital',
      type: 'multipart/report; report-type=disposition-notification; boundary="B"',
      text: `--B
Content-Type: text/plain

Your message was read.

--B
Content-Type: message/disposition-notification

Final-Recipient: rfc822;ada.okoro@council.example
Disposition: manual-action/MDN-sent-manually; displayed

--B--
`,
    }),
  ...Object.fromEntries(
    [
      'Out of Office: Charging in our hospital',
      'Out of office AutoReply: Charging',
      'Auto: Automatic Reply',
      'AUTO-REPLY Charging',
      'Autoreply: Charging',
      'On annual leave Re: Charging',
      'Atebiad awtomatig: Charging',
      'Automatische Antwort: Charging',
      'Abwesenheitsnotiz: Charging',
      '=?utf-8?Q?R=C3=A9ponse_automatique_:_Charging?=',
      '=?iso-8859-1?Q?R=E9ponse_automatique=A0:_Charging?=',
      'Respuesta automática: Charging',
      'Risposta automatica: Charging',
      'Automatisch antwoord: Charging',
      'Autosvar: Charging',
      'Odpowiedź automatyczna: Charging',
      'Resposta automática: Charging',
      'رد تلقائي: Charging',
      '=?utf-8?B?6Ieq5Yqo5Zue5aSN?=: Charging',
    ].map((subject) => [
      `the subject ${subject}`,
      (to: string) => mail({ to, subject, text: away }),
    ]),
  ),
}

export const CHALLENGES: Record<string, (to: string) => string> = {
  BoxTrapper: (to) =>
    mail({
      to,
      subject: 'Your email requires verification verify#AbCdEfGh-1777714200',
      text: `The message you sent requires that you verify that you are a real live human being and not a spam source.

To complete this verification, simply reply to this message and leave the subject line intact.`,
    }),
  TMDA: (to) =>
    mail({
      to,
      subject: 'Please confirm your message',
      headers:
        'Auto-Submitted: auto-replied\nX-Delivery-Agent: TMDA/1.1.12 (Macallan)\nPrecedence: bulk\n',
      text: 'Please reply to this to release your message.',
    }),
  'Spamarrest style': (to) =>
    mail({
      to,
      subject: 'Re: Charging (verification required)'.replace('Re: ', ''),
      text: 'Please click the link below to complete the verification. Your email will then be delivered to my inbox.',
    }),
  'in other words': (to) =>
    mail({
      to,
      subject: 'Sender verification required for: Charging in our hospital',
      text: 'I use a filter. Follow this link to be put on my allow list: https://filter.example/x',
    }),
}

const quoted = `
On Sat, 2 May 2026 at 10:30, Sam Reed via Care Not Charges wrote:
> Undelivered Mail Returned to Sender: permanent error, mailbox full,
> 550 5.1.1 user unknown, out of office, will keep trying. Please confirm.
`

/** A person wrote these, whatever they quote and whatever their programs put in. */
export const REPLIES: Record<string, (to: string) => string> = {
  'an answer above our letter': (to) => mail({ to, text: `I will ask them.\n${quoted}` }),
  'an answer that speaks of a bounce': (to) =>
    mail({
      to,
      subject: 'Re: Undelivered Mail Returned to Sender',
      text: `My mailbox was full, so your mail was undeliverable.\n${quoted}`,
    }),
  'a bounce that a person sends on': (to) =>
    mail({ to, subject: 'Fw: Undeliverable: Charging', text: 'This came back. 550 5.1.1 unknown' }),
  'an answer about being away': (to) =>
    mail({ to, subject: 'RE: Out of office hours care', text: 'I was on leave; I am back.' }),
  'a question to confirm': (to) =>
    mail({
      to,
      subject: 'Re: Charging',
      text: 'Please confirm your address and reply, so that I can write to the trust.',
    }),
  'an answer by way of Exchange': (to) =>
    mail({
      to,
      headers: 'X-Auto-Response-Suppress: DR, OOF, AutoReply\nAuto-Submitted: no\n',
      text: 'Yes.',
    }),
  'an answer that a desk marks as bulk': (to) =>
    mail({ to, headers: 'Precedence: bulk\n', text: 'The cabinet member replies as follows.' }),
  'an answer with a subject alone': (to) => mail({ to, subject: 'Noted, thanks' }),
  'an answer in Arabic': (to) => mail({ to, subject: 'رد: الرسوم', text: 'سأطرح السؤال.' }),
}
