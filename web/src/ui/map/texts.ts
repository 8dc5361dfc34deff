import { defineTexts } from '../../kernel/i18n';

export const texts = defineTexts('map', {
  map: ['地图', 'Map'],
  closer: ['放大', 'Closer'],
  farther: ['缩小', 'Farther'],
  all: ['全部', 'Everything'],
  keys: ['键盘：方向键移动，+ / − 缩放，Tab 逐个选择', 'Keys: arrows to move, + / − to zoom, Tab from one to the next'],
  noMap: ['此浏览器不能显示地图', 'This browser cannot show the map'],
  noMapText: [
    '地图需要 WebGL，此浏览器没有或已关闭。下面以列表显示同样的内容。',
    'The map needs WebGL, which this browser lacks or has turned off. The same things are listed below.',
  ],
  noPick: ['此浏览器不能显示地图，请直接填写经纬度。', 'This browser cannot show the map; type the latitude and longitude.'],
  rectangle: ['画矩形', 'Draw a rectangle'],
  polygon: ['画多边形', 'Draw a polygon'],
  thisView: ['用当前视野', 'What is in view'],
  clear: ['清除范围', 'Clear the area'],
  finish: ['完成', 'Finish'],
  giveUp: ['放弃', 'Give up'],
  rectangleHow: ['点击两个对角。', 'Click two opposite corners.'],
  polygonHow: [
    '逐点点击，至少 3 点，点“完成”结束。已有 {{count}} 点。',
    'Click corner by corner, three at least, then Finish. So far {{count}}.',
  ],
  pickHow: [
    '点击地图，或移动地图使十字对准后按“取十字处”。',
    'Click the map, or move it under the cross and press “Take the cross”.',
  ],
  takeCross: ['取十字处', 'Take the cross'],
});
