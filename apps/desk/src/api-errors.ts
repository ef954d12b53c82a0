/**
 * What the API answers when a request is at fault and Payload does not notice: it hands values to the database that
 * the database refuses, and bodies to functions that expect an object. Such a request gets a 400, not a 500.
 */
import type { AfterErrorHook, AfterErrorResult, PayloadRequest } from 'payload';
import { both, type Bilingual, interfaceLanguage } from './texts/bilingual.ts';

const answers = {
  value: both(
    'Ein Wert der Anfrage hat nicht die Form, die das Feld verlangt.',
    'A value of the request does not have the form its field requires.',
  ),
  body: both(
    'Die Anfrage braucht einen Inhalt: ein JSON-Objekt oder ein Formular.',
    'The request needs a body: a JSON object or a form.',
  ),
  address: both('Die Adresse ist nicht richtig kodiert.', 'The address is not encoded correctly.'),
  overload: both(
    'Gerade ist zu viel los. Nichts wurde gespeichert; bitte gleich noch einmal versuchen.',
    'Too much is going on. Nothing was saved; please try again in a moment.',
  ),
} as const satisfies Record<string, Bilingual>;

export const answerFaultyRequest: AfterErrorHook = ({ error, req }): AfterErrorResult | void => {
  const fault = faultOf(error, req);
  if (fault === null) return;
  const message = answers[fault][interfaceLanguage(req.i18n)];
  return { status: fault === 'overload' ? 503 : 400, response: { errors: [{ message }] } };
};

function faultOf(error: unknown, req: PayloadRequest): keyof typeof answers | null {
  if (error instanceof URIError) return 'address';
  if (error instanceof Error && error.name === 'TransactionWaitError') return 'overload';
  // Class 22 of the SQL standard: data exceptions, such as text where a number belongs.
  if (databaseCodes(error).some((code) => code.startsWith('22'))) return 'value';
  if (error instanceof TypeError && isWriting(req) && !isObject(req.data)) return 'body';
  return null;
}

function databaseCodes(error: unknown): readonly string[] {
  const codes: string[] = [];
  for (let layer = error; isObject(layer); layer = layer['cause'])
    if (typeof layer['code'] === 'string') codes.push(layer['code']);
  return codes;
}

function isWriting(req: PayloadRequest): boolean {
  return req.method === 'POST' || req.method === 'PATCH';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
