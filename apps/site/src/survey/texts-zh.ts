import { answerTextsZh } from '@city-of-cities/questionnaire';
import type { SurveyTexts } from './survey-texts-shape.ts';

export const surveyTextsZh: SurveyTexts = {
  htmlLang: 'zh-Hans',
  survey: '问卷',
  skipToQuestions: '跳到问题',
  chooseLanguage: '您希望用哪种语言作答？',
  start: '开始填写',
  aboutAnswers: '您的回答将如何处理',
  aboutAnswersPoints: [
    '回答是匿名的。提交之后，无人能够得知答案出自何人。',
    '每翻一页即自动保存。您可以中断，稍后继续。',
    '提交之前，您随时可以停止并删除全部内容。',
    '本页面不使用Cookie，也不记录地址。',
  ],
  progress: (page, of) => `第${page}页，共${of}页`,
  next: '继续',
  back: '返回',
  pause: '暂停或停止',
  optional: '选填',
  atMostCharacters: (count) => `最多${count}个字符。`,
  atMostAnswers: (count) => `最多选择${count}项。`,
  point: (point, of, pole) =>
    pole === '' ? `第${point}级，共${of}级` : `第${point}级，共${of}级：${pole}`,
  pair: (low, high) => `${low}还是${high}`,
  errors: (count) => `有${count}处未填写或填写有误`,
  errorTitle: '错误',
  conflict: '此页面已在另一个窗口中保存。请检查您的填写内容，然后再次点击继续。',
  pageTooLarge: '您的回答总长度过长，请缩短文字回答。',
  paused: {
    title: '已暂停',
    explanation:
      '您的回答已保存，未完成的部分也在内。在调查结束之前，您可以通过以下地址继续填写。知道此地址的人可以看到您的回答，请勿转发。',
    address: '继续填写的地址',
    goOn: '继续填写',
    erase: '停止并删除全部内容',
    eraseNote: '删除后，您的回答将不留任何记录。',
  },
  end: {
    title: '最后一题已完成',
    explanation: '您可以返回修改，也可以现在提交。',
    submit: '提交回答',
    notice: '提交之后，回答即为匿名，任何人都无法再修改或单独删除。',
  },
  notices: {
    accepted: { title: '谢谢您', explanation: '您的回答已收到。' },
    screenedOut: {
      title: '感谢您愿意参与',
      explanation: '本次调查面向其他人群，您填写的内容已删除。',
    },
    quotaFull: {
      title: '谢谢，回答数量已满',
      explanation: '您所在的人群已有足够的人作答，您填写的内容已删除。',
    },
    erased: { title: '已全部删除', explanation: '您的回答已不复存在。' },
    early: { title: '调查尚未开始', explanation: '请在公布的开始时间再来。' },
    closed: { title: '调查已结束', explanation: '现在不能再作答，感谢您的关注。' },
    invitationNeeded: {
      title: '本次调查需凭邀请参加',
      explanation: '请完整无误地打开邀请中的地址。',
    },
    used: { title: '此邀请已作答', explanation: '每份邀请只能作答一次，感谢您的参与。' },
    busy: { title: '现在开始填写的人很多', explanation: '请一分钟后再试。' },
    unknown: {
      title: '此地址没有问卷',
      explanation: '地址可能不完整，或者其中的回答已被删除。',
    },
    tooLarge: {
      title: '一次发送的内容过多',
      explanation:
        '每页最多64千字节，此次内容均未保存。请返回上一页，您填写的内容仍在表单中，请缩短文字回答。',
    },
    tooMany: {
      title: '现在作答的人很多',
      explanation: '请稍等几秒，返回上一页再发送一次。您填写的内容仍在表单中。',
    },
    foreignOrigin: {
      title: '此页面来自其他网站',
      explanation: '我们只接受从本网站页面发送的回答。',
    },
    noForm: { title: '未收到填写的表单', explanation: '请在浏览器中重新打开问卷。' },
    away: {
      title: '请稍候',
      explanation: '目前无法保存回答。请几秒后返回上一页再发送一次。已保存的页面不会丢失。',
    },
    broken: { title: '出现故障', explanation: '问题在我们这边。已保存的页面不会丢失。' },
  },
  toStart: '回到问卷首页',
  answers: answerTextsZh,
};
