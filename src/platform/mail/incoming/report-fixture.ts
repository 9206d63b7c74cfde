/** The mail that came back in each of these. Its text speaks of spam, quotas and delays: none of it is the server's. */
export function letter(own: string): string {
  return `Return-Path: <${own}>
Date: Sat, 02 May 2026 09:30:00 +0000
From: Sam Reed via Care Not Charges <letters@campaign.example>
To: Ada Okoro <ada.okoro@council.example>
Reply-To: Sam Reed <sam@people.example>
Subject: Charging in our hospital
Message-ID: <letter1@campaign.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

People are refused because of quota exceeded and policy. The user unknown to
them waits; it is a permanent error, and spam is not the word.
`
}

interface Report {
  from: string
  to: string
  subject: string
  words: string
  status: string
  /** What came back; empty for those that send nothing. */
  returned?: string
  headers?: string
  html?: boolean
}

/** RFC 3464 in RFC 6522, as all who follow it write it. */
export function report({
  from,
  to,
  subject,
  words,
  status,
  returned = '',
  headers = '',
  html,
}: Report) {
  return `Return-Path: <>
${headers}Date: Sat, 02 May 2026 09:31:00 +0000
From: ${from}
To: ${to}
Subject: ${subject}
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="=_report_1"

--=_report_1
Content-Type: ${html ? 'text/html' : 'text/plain'}; charset=us-ascii

${words}

--=_report_1
Content-Type: message/delivery-status

${status}

${returned ? `--=_report_1\nContent-Type: message/rfc822\n\n${returned}\n` : ''}--=_report_1--
`
}
