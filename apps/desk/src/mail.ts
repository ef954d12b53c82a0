/** Mail for forgotten passwords: over SMTP when the installation has it, else a note in the log. */
import nodemailer from 'nodemailer';
import type { EmailAdapter, SendEmailOptions } from 'payload';
import type { DeskSettings } from './settings.ts';

const SENDER_NAME = 'Stadt der Städte';

export function deskMail(settings: DeskSettings): EmailAdapter {
  const { mail } = settings;
  if (mail === null)
    return ({ payload }) => ({
      name: 'no-mail',
      defaultFromAddress: 'desk@city-of-cities.invalid',
      defaultFromName: SENDER_NAME,
      // The text may hold the key to an account; it belongs in no log.
      sendEmail: (message: SendEmailOptions) => {
        payload.logger.warn(
          `No mail was sent ("${message.subject}"): SMTP_URL and MAIL_FROM are not set.`,
        );
        return Promise.resolve();
      },
    });
  const transport = nodemailer.createTransport(mail.smtpUrl);
  return () => ({
    name: 'smtp',
    defaultFromAddress: mail.from,
    defaultFromName: SENDER_NAME,
    sendEmail: (message: SendEmailOptions) => transport.sendMail(message),
  });
}
