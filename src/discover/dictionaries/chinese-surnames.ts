// The 300 or so surnames that together cover nearly all people (general knowledge, common lists).
const single = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤萧温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由郇'.split(
    '',
  ),
);
const double = new Set(
  '欧阳 上官 司马 诸葛 东方 夏侯 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 轩辕 端木 南宫 百里 独孤 呼延 赫连 拓跋 澹台 公冶 申屠 太史 闻人 万俟 濮阳 淳于 单于 钟离 闾丘 司空 西门 第五'.split(
    ' ',
  ),
);

/** Whether a Han text of two to four characters begins with a known surname. */
export function hasChineseSurname(name: string): boolean {
  if (double.has(name.slice(0, 2))) return name.length >= 3;
  return name.length <= 3 && single.has(name.charAt(0));
}

// Characters that given names favour (general knowledge, lists of frequent names).
const givenCharacters = new Set(
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂玉华建国文红志海燕春梅雪婷玲莉萍慧欣怡佳琪思雨梓涵宇轩浩然子俊豪博泽嘉诚一诺晨晓东旭鑫鹏飞波斌辉峰林凯健龙宏康宁安永福成新立德仁义信忠孝勤俭玲珍珠琴瑶琳琦瑞璐颖媛妍妮婉婧姗雅诗韵梦洁莹晶蕾蓉蓓薇菲茜芸苗菊荷莲香凤凰云霄雷震天亮阳昊昕晖晔曼曦朝杨柳松柏桐楠森树冰清泉江河源润泳淑贤惠美巧倩倩可爱乐悦怀念恩荣光耀祖家兴旺富贵金银铭锋钧锐钢铁振翔翰羽骏骥腾达远航帆帅毅坚定邦权武威彬彪虎生根庆祥瑞吉利来宝发财良才学思哲睿智聪颖正直方圆圣贤彤丹青紫萱芷若琼瑾瑜璇珂珊珮岚峻岩岭世代传承继伦维纲绍先启元亨利贞'.split(
    '',
  ),
);

/** Whether a name with a known surname also has a character that given names favour. */
export function hasGivenCharacter(name: string): boolean {
  const given = double.has(name.slice(0, 2)) ? name.slice(2) : name.slice(1);
  return [...given].some((character) => givenCharacters.has(character));
}
