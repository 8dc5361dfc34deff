import { defineTexts } from './i18n';

export const texts = defineTexts('kernel', {
  product: ['安燃', 'Anran'],
  chinese: ['中文', '中文'],
  english: ['English', 'English'],
  unreachable: [
    '连接不上服务器。请检查网络后重试；已填写的内容没有丢失。',
    'The server cannot be reached. Check the network and try again; nothing you typed is lost.',
  ],
  broken: ['页面出错，请刷新后重试。', 'Something on this page broke. Reload it and try again.'],
  forbidden: ['您没有办理此事的权限，请联系系统管理员。', 'You are not permitted to do this. Ask your administrator.'],
  notFound: ['没有找到，或不在您的管辖范围内。', 'Not found, or outside your area.'],
  unexplained: ['服务器未能办理（{{status}}）。请稍后重试。', 'The server could not do this ({{status}}). Try again later.'],
  trace: ['追踪号：{{trace}}', 'Trace: {{trace}}'],
  retry: ['重试', 'Try again'],
});
