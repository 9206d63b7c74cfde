import { letter, report } from './report-fixture.ts'

export const MORE_DSNS: Record<string, (own: string) => string> = {
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
