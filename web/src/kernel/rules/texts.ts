import { defineTexts } from '../i18n';

// The keys are the codes of docs/rules.md; the server says the same.
export const texts = defineTexts('rules', {
  empty: ['这里需要一个条件。', 'A condition is needed here.'],
  'too-long': ['太长：最多 {{most}} 个字符。', 'Too long: at most {{most}} characters.'],
  'too-deep': ['嵌套太深：最多 {{most}} 层。', 'Nested too deeply: at most {{most}} levels.'],
  'too-large': ['太复杂：最多 {{most}} 个部分。', 'Too complex: at most {{most}} parts.'],
  'unexpected-character': ['这里不能有“{{found}}”。', '“{{found}}” cannot stand here.'],
  'unexpected-token': ['这里不应是“{{found}}”。', '“{{found}}” is not expected here.'],
  'unexpected-end': ['没有写完。', 'Something is still to come here.'],
  'unterminated-text': ["文字缺少右单引号 '。", "The text lacks its closing quote '."],
  'bad-number': ['数字写法不对：下划线只能在数字之间。', 'Not a number: an underscore stands between digits only.'],
  'bad-date': ['没有 {{day}} 这一天。', 'There is no such day as {{day}}.'],
  'not-whole': ['小数换算成基本单位后须为整数。', 'A decimal must come out whole in the base unit.'],
  'number-too-large': ['数字太大，超出 64 位。', 'The number does not fit into 64 bits.'],
  'unknown-unit': ['没有“{{found}}”这个单位。', 'There is no such unit as “{{found}}”.'],
  'unknown-name': ['没有“{{name}}”这一项。', 'There is nothing called “{{name}}”.'],
  'unknown-option': ['“{{option}}”不是可选的代码。', '“{{option}}” is none of the codes to choose from.'],
  'type-mismatch': [
    '类型不符：这里需要{{needed}}，而它是{{found}}。',
    'Wrong type: {{needed}} is needed here, and this is {{found}}.',
  ],
  'dimension-mismatch': [
    '量纲不符：这里需要{{needed}}，而它是{{found}}。',
    'Wrong dimension: {{needed}} is needed here, and this is {{found}}.',
  ],
  'chained-comparison': [
    '比较不能连写（a < b < c），请用 and 连接两个比较。',
    'Comparisons cannot be chained (a < b < c); join two of them by and.',
  ],
  cycle: ['推导项互相引用，成了循环：{{members}}。', 'These lead back to themselves: {{members}}.'],
});

/** What the checker calls things, in words. */
export const kinds = defineTexts('rule-kinds', {
  boolean: ['是否', 'yes or no'],
  integer: ['数字', 'a number'],
  choice: ['选项', 'a choice'],
  date: ['日期', 'a date'],
  length: ['长度', 'a length'],
  mass: ['质量', 'a mass'],
  volume: ['体积', 'a volume'],
  pressure: ['压力', 'a pressure'],
  money: ['金额', 'money'],
  duration: ['时长', 'a duration'],
  days: ['天数', 'days'],
  ratio: ['比例', 'a ratio'],
  plain: ['无单位的数', 'a number without a unit'],
});
