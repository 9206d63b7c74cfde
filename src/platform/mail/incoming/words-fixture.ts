import { letter } from './report-fixture.ts'

function words(headers: string, text: string): string {
  return `${headers.trim()}\nDate: Sat, 02 May 2026 09:31:00 +0000\n\n${text}`
}

/** Bounces and warnings in words, of servers that follow no standard, or came before it. */
export const PLAIN_BOUNCES: Record<string, (own: string) => string> = {
  'qmail: no such user': (own) =>
    words(
      `Return-Path: <>
From: MAILER-DAEMON@mx.council.example
To: ${own}
Subject: failure notice`,
      `Hi. This is the qmail-send program at mx.council.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<ada.okoro@council.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

${letter(own)}`,
    ),
  'qmail: the other side refused': (own) =>
    words(
      `Return-Path: <>
From: MAILER-DAEMON@mx.campaign.example
To: ${own}
Subject: failure notice`,
      `Hi. This is the qmail-send program at mx.campaign.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<ada.okoro@council.example>:
192.0.2.7 does not like recipient.
Remote host said: 552 5.2.2 Mailbox over quota
Giving up on 192.0.2.7.

--- Below this line is a copy of the message.

${letter(own)}`,
    ),
  'Exim, before 4.86: the address leads nowhere': (own) =>
    words(
      `X-Failed-Recipients: ada.okoro@council.example
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mx.council.example>
To: ${own}
Subject: Mail delivery failed: returning message to sender`,
      `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ada.okoro@council.example
    Unrouteable address

------ This is a copy of the message, including all the headers. ------

${letter(own)}`,
    ),
  'Exim, before 4.86: refused as spam': (own) =>
    words(
      `X-Failed-Recipients: ada.okoro@council.example
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mx.campaign.example>
To: ${own}
Subject: Mail delivery failed: returning message to sender`,
      `This message was created automatically by mail delivery software.

  ada.okoro@council.example
    host mx.council.example [192.0.2.7]
    SMTP error from remote mail server after end of data:
    550 This message was classified as SPAM and may not be delivered

------ This is a copy of the message, including all the headers. ------

${letter(own)}`,
    ),
  'Exim: delayed': (own) =>
    words(
      `Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mx.campaign.example>
To: ${own}
Subject: Warning: message 1aBcDe-0001Ab-Cd delayed 24 hours`,
      `This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mx.campaign.example.

No action is required on your part. Delivery attempts will continue for
some time, and this warning may be repeated at intervals if the message
remains undelivered.`,
    ),
  'Sendmail of old: a warning': (own) =>
    words(
      `From: Mail Delivery Subsystem <MAILER-DAEMON@mx.campaign.example>
To: ${own}
Subject: Warning: could not send message for past 4 hours`,
      `    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

   ----- Transcript of session follows -----
451 ada.okoro@council.example: mx.council.example: Name server timeout`,
    ),
  'Yahoo style: the account is not there': (own) =>
    words(
      `Return-Path: <>
From: MAILER-DAEMON@yahoo.example
To: ${own}
Subject: Failure Notice`,
      `Sorry, we were unable to deliver your message to the following address.

<ada.okoro@mail.example>:
554: delivery error: dd This user doesn't have a mail.example account (ada.okoro@mail.example) [0]

--- Below this line is a copy of the message.

${letter(own)}`,
    ),
  'Domino: not in its directory': (own) =>
    words(
      `From: <postmaster@council.example>
To: ${own}
Subject: DELIVERY FAILURE: User ada.okoro (ada.okoro@council.example) not listed in Domino Directory`,
      `Your message

  Subject: Charging in our hospital

was not delivered to:

  ada.okoro@council.example

because:

  User ada.okoro (ada.okoro@council.example) not listed in Domino Directory
`,
    ),
  'MailMarshal style: too big': (own) =>
    words(
      `From: MailGateway@council.example
To: ${own}
Subject: Message rejected: Charging in our hospital`,
      `The following message was blocked by the mail gateway of the council.

Reason: the message is too large. The maximum message size is 100 KB.

Message: B60f1.000000001.0001.mml
From:    ${own}
To:      ada.okoro@council.example`,
    ),
  'a gateway in French': (own) =>
    words(
      `From: postmaster@mairie.example
To: ${own}
Subject: =?iso-8859-1?Q?Non_remis=A0:_Charging?=
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable`,
      `Le message n'a pas pu =EAtre remis.\n\n550 5.1.1 ada.okoro@mairie.example: Recipient not found\n`,
    ),
  'no mailbox any more': (own) =>
    words(
      `From: Mail Delivery System <MAILER-DAEMON@mx.council.example>
To: ${own}
Subject: Delivery failure`,
      `<ada.okoro@council.example>: this account has been disabled (550)`,
    ),
}
