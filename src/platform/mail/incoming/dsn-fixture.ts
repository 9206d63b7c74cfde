import { letter, report } from './report-fixture.ts'

/** Of the mail servers that hosts run. */
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
}
