/** What a respondent is told about an answer that cannot be taken. Another language is another value. */
export interface AnswerTexts {
  readonly required: string;
  readonly unknownOption: string;
  /** `{max}`: characters allowed. */
  readonly tooLong: string;
  readonly repeated: string;
  /** `{max}`: options allowed. */
  readonly tooMany: string;
  readonly notANumber: string;
  /** `{min}`, `{max}`. */
  readonly outOfRange: string;
  /** `{max}`: decimals allowed. */
  readonly tooPrecise: string;
  readonly contradiction: string;
  readonly unknownField: string;
}

export type AnswerProblem = keyof AnswerTexts;

export const answerTextsDe: AnswerTexts = {
  required: 'Bitte beantworten Sie diese Frage.',
  unknownOption: 'Bitte wählen Sie eine der angebotenen Antworten.',
  tooLong: 'Bitte kürzen Sie Ihre Antwort auf höchstens {max} Zeichen.',
  repeated: 'Diese Frage wurde mehrfach beantwortet. Bitte geben Sie eine Antwort.',
  tooMany: 'Bitte wählen Sie höchstens {max} Antworten.',
  notANumber: 'Bitte geben Sie eine Zahl in Ziffern ein, ohne Tausenderpunkte.',
  outOfRange: 'Bitte geben Sie eine Zahl von {min} bis {max} ein.',
  tooPrecise: 'Bitte geben Sie höchstens {max} Stellen nach dem Komma an.',
  contradiction: 'Bitte antworten Sie oder wählen Sie „weiß nicht“, nicht beides.',
  unknownField:
    'Die Seite wurde in veralteter Form gesendet. Bitte laden Sie sie neu und antworten Sie noch einmal.',
};

export const answerTextsEn: AnswerTexts = {
  required: 'Please answer this question.',
  unknownOption: 'Please choose one of the answers offered.',
  tooLong: 'Please shorten your answer to at most {max} characters.',
  repeated: 'This question was answered more than once. Please give one answer.',
  tooMany: 'Please choose at most {max} answers.',
  notANumber: 'Please enter a number in digits, without thousands separators.',
  outOfRange: 'Please enter a number from {min} to {max}.',
  tooPrecise: 'Please give at most {max} decimal places.',
  contradiction: 'Please answer or choose “don’t know”, not both.',
  unknownField: 'The page was sent in an outdated form. Please reload it and answer again.',
};

export const answerTextsZh: AnswerTexts = {
  required: '请回答此问题。',
  unknownOption: '请从所列答案中选择。',
  tooLong: '请将回答缩短至{max}个字符以内。',
  repeated: '此问题被重复作答，请只给出一个答案。',
  tooMany: '请最多选择{max}项。',
  notANumber: '请用数字填写，不要使用千位分隔符。',
  outOfRange: '请填写{min}至{max}之间的数字。',
  tooPrecise: '请最多保留{max}位小数。',
  contradiction: '请作答或选择“不知道”，二者只能选其一。',
  unknownField: '页面内容已过期，请重新加载后再作答。',
};

/** Fills the placeholders of a text. */
export function fillText(text: string, values: Readonly<Record<string, number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}
