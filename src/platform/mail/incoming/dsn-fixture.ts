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

export const DSNS: Record<string, (own: string) => string> = {
  'Postfix: no such user': (own) =>
    report({
      from: 'MAILER-DAEMON@mx.campaign.example (Mail Delivery System)',
      to: own,
      subject: 'Undelivered Mail Returned to Sender',
      headers: 'Auto-Submitted: auto-replied\n',
      words: `This is the mail system at host mx.campaign.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<ada.okoro@council.example>: host mx.council.example[192.0.2.7] said: 550 5.1.1
    <ada.okoro@council.example>: Recipient address rejected: User unknown in
    virtual mailbox table (in reply to RCPT TO command)`,
      status: `Reporting-MTA: dns; mx.campaign.example
X-Postfix-Queue-ID: 4F1A22B0
X-Postfix-Sender: rfc822; ${own}
Arrival-Date: Sat,  2 May 2026 09:30:00 +0000 (UTC)

Final-Recipient: rfc822; ada.okoro@council.example
Original-Recipient: rfc822;ada.okoro@council.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.council.example
Diagnostic-Code: smtp; 550 5.1.1 <ada.okoro@council.example>: Recipient address
    rejected: User unknown in virtual mailbox table`,
      returned: letter(own),
    }),
  'Postfix: no such domain': (own) =>
    report({
      from: 'MAILER-DAEMON@mx.campaign.example (Mail Delivery System)',
      to: own,
      subject: 'Undelivered Mail Returned to Sender',
      words: 'This is the mail system at host mx.campaign.example.',
      status: `Reporting-MTA: dns; mx.campaign.example

Final-Recipient: rfc822; ada.okoro@council.example
Action: failed
Status: 5.4.4
Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error for
    name=council.example type=AAAA: Host not found`,
      returned: letter(own),
    }),
  'Postfix: delayed': (own) =>
    report({
      from: 'MAILER-DAEMON@mx.campaign.example (Mail Delivery System)',
      to: own,
      subject: 'Delayed Mail (still being retried)',
      words: `####################################################################
# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
####################################################################

Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.`,
      status: `Reporting-MTA: dns; mx.campaign.example

Final-Recipient: rfc822; ada.okoro@council.example
Action: delayed
Status: 4.4.1
Diagnostic-Code: X-Postfix; connect to mx.council.example[192.0.2.7]:25: Connection
    timed out
Will-Retry-Until: Thu,  7 May 2026 09:30:00 +0000 (UTC)`,
      returned: letter(own),
    }),
  'Postfix: delivered': (own) =>
    report({
      from: 'MAILER-DAEMON@mx.council.example (Mail Delivery System)',
      to: own,
      subject: 'Successful Mail Delivery Report',
      words: 'Your message was successfully delivered to the destination(s) listed below.',
      status: `Reporting-MTA: dns; mx.council.example

Final-Recipient: rfc822; ada.okoro@council.example
Action: delivered
Status: 2.0.0
Diagnostic-Code: X-Postfix; delivery to mailbox`,
    }),
  'Exim, since 4.86: over quota': (own) =>
    report({
      from: 'Mail Delivery System <Mailer-Daemon@mx.council.example>',
      to: own,
      subject: 'Mail delivery failed: returning message to sender',
      headers: 'X-Failed-Recipients: ada.okoro@council.example\nAuto-Submitted: auto-replied\n',
      words: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ada.okoro@council.example
    mailbox is full (quota exceeded while writing file /var/mail/ada/tmp/1)`,
      status: `Reporting-MTA: dns; mx.council.example

Action: failed
Final-Recipient: rfc822;ada.okoro@council.example
Status: 5.0.0`,
      returned: letter(own),
    }),
  'Exchange Online: no such user, much later, in HTML': (own) =>
    report({
      from: 'Postmaster <postmaster@councils.example>',
      to: `<${own}>`,
      subject: 'Undeliverable: Charging in our hospital',
      headers:
        'Auto-Submitted: auto-replied\nX-MS-Exchange-Message-Is-Ndr:\nX-Auto-Response-Suppress: All\n',
      html: true,
      words: `<html><body><p><b>Your message to ada.okoro@council.example couldn't be delivered.</b></p>
<p>ada.okoro wasn't found at council.example.</p>
<p>Diagnostic information for administrators:</p>
<p>Generating server: LO2P1.prod.example<br>ada.okoro@council.example<br>
Remote server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'</p></body></html>`,
      status: `Reporting-MTA: dns;LO2P1.prod.example
Received-From-MTA: dns;mx.campaign.example
Arrival-Date: Sat, 2 May 2026 09:30:02 +0000

Final-Recipient: rfc822;ada.okoro@council.example
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup`,
      returned: letter(own),
    }),
  'Exchange Online: may not be written to from outside': (own) =>
    report({
      from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@council.example>',
      to: own,
      subject: 'Undeliverable: Charging in our hospital',
      words: 'Delivery has failed to these recipients or groups: Cabinet office',
      status: `Reporting-MTA: dns;EX1.council.example

Final-Recipient: RFC822;cabinet@council.example
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp;550 5.7.1 RESOLVER.RST.AuthRequired; authentication required`,
      returned: letter(own),
    }),
  'Exchange in German': (own) =>
    report({
      from: 'postmaster@council.example',
      to: own,
      subject: '=?utf-8?B?VW56dXN0ZWxsYmFyOiBDaGFyZ2luZw==?=',
      words: 'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:',
      status: `Reporting-MTA: dns;EX1.council.example

Final-recipient: RFC822;ada.okoro@council.example
Action: failed
Status: 5.1.1
X-Supplementary-Info: <ada.okoro@council.example> #5.1.1`,
    }),
  'Gmail: the address is not there': (own) =>
    report({
      from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
      to: own,
      subject: 'Delivery Status Notification (Failure)',
      headers: 'Auto-Submitted: auto-replied\nX-Failed-Recipients: ada.okoro@mail.example\n',
      words: `** Address not found **

Your message wasn't delivered to ada.okoro@mail.example because the address couldn't be found, or is unable to receive mail.

The response was:

550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address.`,
      status: `Reporting-MTA: dns; googlemail.example
Arrival-Date: Sat, 02 May 2026 02:30:00 -0700 (PDT)
X-Original-Message-ID: <letter1@campaign.example>

Final-Recipient: rfc822; ada.okoro@mail.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.mail.example. (192.0.2.26, the server for the domain mail.example.)
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try
 550-5.1.1 double-checking the recipient's email address for typos. - gsmtp
Last-Attempt-Date: Sat, 02 May 2026 02:30:01 -0700 (PDT)`,
      returned: letter(own),
    }),
  'Gmail: delayed': (own) =>
    report({
      from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
      to: own,
      subject: 'Delivery Status Notification (Delay)',
      words: `** Delivery incomplete **

There was a temporary problem while delivering your message to ada.okoro@council.example. Gmail will retry for 45 more hours.`,
      status: `Reporting-MTA: dns; googlemail.example

Final-Recipient: rfc822; ada.okoro@council.example
Action: delayed
Status: 4.4.1
Diagnostic-Code: smtp; The recipient server did not accept our requests to connect.
Will-Retry-Until: Mon, 04 May 2026 02:30:00 -0700 (PDT)`,
    }),
  'Sendmail: no such user': (own) =>
    report({
      from: 'Mail Delivery Subsystem <MAILER-DAEMON@mx.trust.example.nhs.uk>',
      to: `<${own}>`,
      subject: 'Returned mail: see transcript for details',
      headers: 'Auto-Submitted: auto-generated (failure)\n',
      words: `The original message was received at Sat, 2 May 2026 09:30:00 GMT
from mx.campaign.example [192.0.2.1]

   ----- The following addresses had permanent fatal errors -----
<ada.okoro@trust.example.nhs.uk>
    (reason: 550 5.1.1 <ada.okoro@trust.example.nhs.uk>... User unknown)`,
      status: `Reporting-MTA: dns; mx.trust.example.nhs.uk
Received-From-MTA: DNS; mx.campaign.example

Final-Recipient: RFC822; ada.okoro@trust.example.nhs.uk
Action: failed
Status: 5.1.1
Diagnostic-Code: SMTP; 550 5.1.1 <ada.okoro@trust.example.nhs.uk>... User unknown`,
      returned: letter(own),
    }),
  'Sendmail: given up after five days': (own) =>
    report({
      from: 'Mail Delivery Subsystem <MAILER-DAEMON@mx.campaign.example>',
      to: own,
      subject: 'Returned mail: see transcript for details',
      words: '   ----- The following addresses had permanent fatal errors -----',
      status: `Reporting-MTA: dns; mx.campaign.example

Final-Recipient: RFC822; ada.okoro@council.example
Action: failed
Status: 4.4.7
Remote-MTA: DNS; mx.council.example
Diagnostic-Code: SMTP; 451 4.3.0 Message expired`,
      returned: letter(own),
    }),
  'Mimecast style: taken for spam': (own) =>
    report({
      from: 'postmaster@eu-smtp.gateway.example',
      to: own,
      subject: 'Undeliverable: Charging in our hospital',
      words: 'The message you sent was rejected by the recipient’s organisation.',
      status: `Reporting-MTA: dns; eu-smtp.gateway.example

Final-Recipient: rfc822; ada.okoro@council.example
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; 554 Email rejected due to security policies - https://gateway.example/docs#554`,
      returned: letter(own),
    }),
  'a report without an action, and of another class of case': (own) =>
    report({
      from: 'Mail-Daemon@council.example',
      to: own.toUpperCase(),
      subject: 'Delivery Failure',
      words: 'Could not deliver.',
      status: `REPORTING-MTA: dns; council.example

FINAL-RECIPIENT: rfc822; ada.okoro@council.example
STATUS: 5.2.2 (mailbox full)`,
    }),
}
