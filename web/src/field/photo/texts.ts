import { defineTexts } from '../../kernel/i18n';

export const texts = defineTexts('photo', {
  noPicture: [
    '这个文件不是照片（只认 JPEG、PNG、WebP 内容，不看扩展名）。请用相机重新拍摄。',
    'This file is no photograph (its content must be JPEG, PNG or WebP, whatever its name). Please take it with the camera.',
  ],
  heic: [
    '这部手机的浏览器打不开 HEIC 照片。请在 设置 → 相机 → 格式 中选“兼容性最佳”，再拍一次。',
    "This phone's browser cannot open HEIC pictures. Choose Settings → Camera → Formats → Most Compatible and take it again.",
  ],
  tooLarge: [
    '照片超过 50 MB。请在相机设置中降低分辨率后重拍。',
    'The picture is larger than 50 MB. Lower the resolution of the camera and take it again.',
  ],
  broken: ['照片文件已损坏，打不开。请重新拍摄。', 'The picture is broken and cannot be opened. Please take it again.'],
  full: [
    '手机存储已满，这张照片还没有存下。请清理手机空间，或先把已有内容上传，再点“重试”；已填写的内容都在。',
    'The phone is full and this picture is not stored yet. Free some space or send what waits, then try again; everything you entered is safe.',
  ],
  stripTime: ['时间', 'Time'],
  stripPlace: ['地点', 'Place'],
  stripObject: ['对象', 'Subject'],
  stripOfficer: ['检查人', 'Officer'],
  stripHash: ['原图指纹', 'Original'],
  noPosition: ['未取得定位', 'no position'],
});
