"""Names in scripts without capitals: titles that a name follows, family names, known places. Chinese and Arabic."""

from typing import Final

CHINESE_TITLES: Final = tuple(
    "总统 總統 总理 總理 主席 总书记 国务委员 部长 部長 外长 外長 市长 市長 省长 州长 县长 区长 议员 議員 大使 发言人 發言人 教授 医生 医师 律师 法官 校长 院长 局长 司令 将军 董事长 总裁 经理 导演 演员 歌手 作家 记者 教练 球员 专家 先生 女士".split()
)
CHINESE_FAMILIES: Final = "王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
CHINESE_SOUNDS: Final = (
    "阿埃艾安奥巴班贝本比彼宾波博伯布达戴丹德登邓迪蒂丁东杜顿多厄恩尔法凡菲费芬弗夫福盖甘高戈哥格葛根古圭哈海汉赫亨侯胡华怀霍基吉季加贾简杰金津卡凯坎康考柯科克肯孔库夸拉莱赖兰朗劳勒雷蕾黎里理利莉丽连列林琳龙隆卢鲁"
    "路吕伦罗洛马玛迈麦曼芒毛梅美门蒙米密明莫姆穆纳娜南内能尼妮宁纽努诺欧帕潘庞佩彭皮平坡珀普奇齐钱乔切钦琼丘热日荣茹瑞若萨塞桑瑟森沙莎山尚舍申绅圣施什史舒斯思松苏孙索塔泰坦汤唐陶特腾提田图托瓦万旺威韦维魏温文翁"
    "沃乌伍武西希锡夏香谢欣辛兴休许雪逊雅亚延扬耶叶伊易因英永尤于约云扎泽曾詹张珍朱卓兹宗佐"
)
"""Signs that foreign names are written with (after Xinhua's table of name transcriptions)."""

CHINESE_PLACES: Final[dict[str, str]] = {
    "中国": "china", "美国": "united states", "俄罗斯": "russia", "日本": "japan", "韩国": "south korea", "朝鲜": "north korea", "英国": "united kingdom", "法国": "france", "德国": "germany",
    "印度": "india", "乌克兰": "ukraine", "以色列": "israel", "加沙": "gaza", "伊朗": "iran", "巴西": "brazil", "意大利": "italy", "西班牙": "spain", "加拿大": "canada", "澳大利亚": "australia", "土耳其": "turkey",
    "北京": "beijing", "上海": "shanghai", "广州": "guangzhou", "深圳": "shenzhen", "香港": "hong kong", "台湾": "taiwan", "台北": "taipei", "东京": "tokyo", "首尔": "seoul", "平壤": "pyongyang", "莫斯科": "moscow",
    "华盛顿": "washington", "纽约": "new york", "伦敦": "london", "巴黎": "paris", "柏林": "berlin", "基辅": "kyiv", "罗马": "rome", "马德里": "madrid", "武汉": "wuhan", "成都": "chengdu", "重庆": "chongqing",
    "南京": "nanjing", "天津": "tianjin", "西安": "xian", "杭州": "hangzhou", "欧盟": "european union", "联合国": "united nations",
}  # fmt: skip

ARABIC_TITLES: Final = frozenset(
    "الرئيس الرئيسة الوزير الوزيرة المحافظ السفير الدكتور الدكتورة الملك الأمير الأميرة الشيخ القاضي الجنرال اللواء العقيد النائب المتحدث الكاتب الكاتبة الفنان الفنانة اللاعب المدرب السيد السيدة العمدة الأستاذ البابا المهندس المهندسة".split()
)
ARABIC_PLACES: Final[dict[str, str]] = {
    "القاهرة": "cairo", "بيروت": "beirut", "دمشق": "damascus", "بغداد": "baghdad", "الرياض": "riyadh", "جدة": "jeddah", "مكة": "mecca", "عمان": "amman", "القدس": "jerusalem", "غزة": "gaza", "رفح": "rafah", "تونس": "tunis",
    "الجزائر": "algeria", "الرباط": "rabat", "طرابلس": "tripoli", "الخرطوم": "khartoum", "صنعاء": "sanaa", "عدن": "aden", "الدوحة": "doha", "دبي": "dubai", "أبوظبي": "abu dhabi", "الكويت": "kuwait", "المنامة": "manama", "مسقط": "muscat",
    "مصر": "egypt", "لبنان": "lebanon", "سوريا": "syria", "العراق": "iraq", "السعودية": "saudi arabia", "الأردن": "jordan", "فلسطين": "palestine", "إسرائيل": "israel", "المغرب": "morocco", "ليبيا": "libya", "السودان": "sudan",
    "اليمن": "yemen", "قطر": "qatar", "إيران": "iran", "تركيا": "turkey", "روسيا": "russia", "أوكرانيا": "ukraine", "فرنسا": "france", "ألمانيا": "germany", "بريطانيا": "united kingdom", "الصين": "china", "باريس": "paris",
    "لندن": "london", "موسكو": "moscow", "واشنطن": "washington", "نيويورك": "new york", "جنيف": "geneva", "حلب": "aleppo", "الموصل": "mosul", "الإسكندرية": "alexandria",
}  # fmt: skip
