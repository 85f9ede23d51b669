"""Names in scripts without capitals: titles that a name follows, family names, known places. Chinese and Arabic."""

from typing import Final

CHINESE_TITLES: Final = tuple(
    "总统 總統 总理 總理 主席 总书记 国务委员 部长 部長 外长 外長 市长 市長 省长 州长 县长 区长 议员 議員 大使 发言人 發言人 教授 医生 医师 律师 法官 校长 院长 局长 司令 将军 董事长 总裁 经理 导演 演员 歌手 作家 记者 教练 球员 专家 先生 女士 副市长 副省长 副总理 副总统 副部长 书记 首相 国王 女王 王子 公主 教练员 队长 船长 机长 店主 村长 镇长 所长 处长 科长 主任 主管 秘书长 检察官 警长 消防员 队员 老师 首席执行官 创始人 负责人".split()
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
    "长沙": "changsha", "郑州": "zhengzhou", "济南": "jinan", "青岛": "qingdao", "大连": "dalian", "沈阳": "shenyang", "长春": "changchun", "哈尔滨": "harbin", "石家庄": "shijiazhuang", "太原": "taiyuan", "合肥": "hefei",
    "南昌": "nanchang", "福州": "fuzhou", "厦门": "xiamen", "南宁": "nanning", "海口": "haikou", "贵阳": "guiyang", "昆明": "kunming", "拉萨": "lhasa", "兰州": "lanzhou", "西宁": "xining", "银川": "yinchuan", "乌鲁木齐": "urumqi",
    "呼和浩特": "hohhot", "苏州": "suzhou", "无锡": "wuxi", "宁波": "ningbo", "温州": "wenzhou", "珠海": "zhuhai", "东莞": "dongguan", "佛山": "foshan", "洛阳": "luoyang", "三亚": "sanya", "澳门": "macau", "高雄": "kaohsiung",
    "河北": "hebei", "山西": "shanxi", "辽宁": "liaoning", "吉林": "jilin", "黑龙江": "heilongjiang", "江苏": "jiangsu", "浙江": "zhejiang", "安徽": "anhui", "福建": "fujian", "江西": "jiangxi", "山东": "shandong", "河南": "henan",
    "湖北": "hubei", "湖南": "hunan", "广东": "guangdong", "广西": "guangxi", "海南": "hainan", "四川": "sichuan", "贵州": "guizhou", "云南": "yunnan", "陕西": "shaanxi", "甘肃": "gansu", "青海": "qinghai", "内蒙古": "inner mongolia",
    "新疆": "xinjiang", "西藏": "tibet", "宁夏": "ningxia", "大阪": "osaka", "京都": "kyoto", "釜山": "busan", "新加坡": "singapore", "曼谷": "bangkok", "河内": "hanoi", "雅加达": "jakarta", "马尼拉": "manila", "新德里": "new delhi",
    "孟买": "mumbai", "德黑兰": "tehran", "巴格达": "baghdad", "大马士革": "damascus", "贝鲁特": "beirut", "耶路撒冷": "jerusalem", "特拉维夫": "tel aviv", "开罗": "cairo", "利雅得": "riyadh", "迪拜": "dubai", "伊斯坦布尔": "istanbul",
    "安卡拉": "ankara", "维也纳": "vienna", "布鲁塞尔": "brussels", "日内瓦": "geneva", "苏黎世": "zurich", "雅典": "athens", "华沙": "warsaw", "布拉格": "prague", "布达佩斯": "budapest", "慕尼黑": "munich", "汉堡": "hamburg",
    "法兰克福": "frankfurt", "里昂": "lyon", "马赛": "marseille", "米兰": "milan", "巴塞罗那": "barcelona", "里斯本": "lisbon", "都柏林": "dublin", "曼彻斯特": "manchester", "爱丁堡": "edinburgh", "斯德哥尔摩": "stockholm", "奥斯陆": "oslo",
    "哥本哈根": "copenhagen", "赫尔辛基": "helsinki", "明斯克": "minsk", "哈尔科夫": "kharkiv", "敖德萨": "odesa", "洛杉矶": "los angeles", "旧金山": "san francisco", "芝加哥": "chicago", "休斯敦": "houston", "波士顿": "boston",
    "西雅图": "seattle", "费城": "philadelphia", "多伦多": "toronto", "温哥华": "vancouver", "悉尼": "sydney", "墨尔本": "melbourne", "圣保罗": "sao paulo", "里约热内卢": "rio de janeiro", "墨西哥城": "mexico city",
    "越南": "vietnam", "泰国": "thailand", "菲律宾": "philippines", "印度尼西亚": "indonesia", "印尼": "indonesia", "马来西亚": "malaysia", "缅甸": "myanmar", "柬埔寨": "cambodia", "老挝": "laos", "蒙古国": "mongolia",
    "巴基斯坦": "pakistan", "阿富汗": "afghanistan", "孟加拉国": "bangladesh", "尼泊尔": "nepal", "斯里兰卡": "sri lanka", "哈萨克斯坦": "kazakhstan", "伊拉克": "iraq", "叙利亚": "syria", "黎巴嫩": "lebanon", "约旦": "jordan",
    "沙特阿拉伯": "saudi arabia", "沙特": "saudi arabia", "也门": "yemen", "卡塔尔": "qatar", "埃及": "egypt", "利比亚": "libya", "苏丹": "sudan", "埃塞俄比亚": "ethiopia", "肯尼亚": "kenya", "尼日利亚": "nigeria", "南非": "south africa",
    "波兰": "poland", "瑞典": "sweden", "挪威": "norway", "芬兰": "finland", "丹麦": "denmark", "荷兰": "netherlands", "比利时": "belgium", "瑞士": "switzerland", "奥地利": "austria", "希腊": "greece", "葡萄牙": "portugal",
    "匈牙利": "hungary", "捷克": "czechia", "罗马尼亚": "romania", "塞尔维亚": "serbia", "白俄罗斯": "belarus", "墨西哥": "mexico", "阿根廷": "argentina", "智利": "chile", "秘鲁": "peru", "哥伦比亚": "colombia", "委内瑞拉": "venezuela",
    "古巴": "cuba", "新西兰": "new zealand",
    "南京": "nanjing", "天津": "tianjin", "西安": "xian", "杭州": "hangzhou", "欧盟": "european union", "联合国": "united nations",
}  # fmt: skip

ARABIC_TITLES: Final = frozenset(
    "الرئيس الرئيسة الوزير الوزيرة المحافظ السفير الدكتور الدكتورة الملك الأمير الأميرة الشيخ القاضي الجنرال اللواء العقيد النائب المتحدث الكاتب الكاتبة الفنان الفنانة اللاعب المدرب السيد السيدة العمدة الأستاذ البابا المهندس المهندسة المدير المديرة الناطق الناطقة الحاكم الرائد النقيب المقدم العميد الفريق الضابط المحامي المحامية الطبيب الطبيبة الباحث الباحثة الخبير الخبيرة المعلم المعلمة الحاج السلطان الصحفي الصحفية المخرج المخرجة".split()
)
ARABIC_GIVEN: Final = frozenset(
    "محمد أحمد احمد محمود مصطفى علي حسن حسين عمر خالد إبراهيم ابراهيم يوسف عبدالله عبد سعيد سعد صالح كريم طارق وليد هشام سامي سمير رامي ماجد فيصل سلمان سليمان ناصر جمال كمال عادل فؤاد نبيل زياد بلال حمزة ياسر أيمن "
    "إياد مروان جورج إلياس بشار صدام معمر عماد عصام أنور أكرم حازم رشيد منير فادي غسان هاني فاطمة عائشة مريم زينب خديجة ليلى نور أميرة سارة هدى منى سلمى رانيا دينا نادية سميرة لينا ياسمين هند أسماء نجلاء جميلة".split()
)
"""First names that a family name follows."""
ARABIC_BESIDE: Final = frozenset({"قرب", "جنوبي", "شمالي", "شرقي", "غربي"})
"""Before a bare word: it is a place."""
ARABIC_PLACES: Final[dict[str, str]] = {
    "القاهرة": "cairo", "بيروت": "beirut", "دمشق": "damascus", "بغداد": "baghdad", "الرياض": "riyadh", "جدة": "jeddah", "مكة": "mecca", "عمان": "amman", "القدس": "jerusalem", "غزة": "gaza", "رفح": "rafah", "تونس": "tunis",
    "الجزائر": "algeria", "الرباط": "rabat", "طرابلس": "tripoli", "الخرطوم": "khartoum", "صنعاء": "sanaa", "عدن": "aden", "الدوحة": "doha", "دبي": "dubai", "أبوظبي": "abu dhabi", "الكويت": "kuwait", "المنامة": "manama", "مسقط": "muscat",
    "مصر": "egypt", "لبنان": "lebanon", "سوريا": "syria", "العراق": "iraq", "السعودية": "saudi arabia", "الأردن": "jordan", "فلسطين": "palestine", "إسرائيل": "israel", "المغرب": "morocco", "ليبيا": "libya", "السودان": "sudan",
    "اليمن": "yemen", "قطر": "qatar", "إيران": "iran", "تركيا": "turkey", "روسيا": "russia", "أوكرانيا": "ukraine", "فرنسا": "france", "ألمانيا": "germany", "بريطانيا": "united kingdom", "الصين": "china", "باريس": "paris",
    "حمص": "homs", "حماة": "hama", "إدلب": "idlib", "درعا": "daraa", "اللاذقية": "latakia", "الرقة": "raqqa", "البصرة": "basra", "النجف": "najaf", "كربلاء": "karbala", "كركوك": "kirkuk", "أربيل": "erbil", "صيدا": "sidon", "صور": "tyre", "نابلس": "nablus", "جنين": "jenin",
    "الخليل": "hebron", "حيفا": "haifa", "السويس": "suez", "أسوان": "aswan", "الأقصر": "luxor", "طنطا": "tanta", "المنصورة": "mansoura", "تعز": "taiz", "الحديدة": "hodeidah", "مأرب": "marib", "بنغازي": "benghazi", "مصراتة": "misrata", "سبها": "sabha", "وهران": "oran", "قسنطينة": "constantine", "صفاقس": "sfax",
    "طنجة": "tangier", "مراكش": "marrakesh", "الفاشر": "el fasher", "أنقرة": "ankara", "إسطنبول": "istanbul", "طهران": "tehran", "برلين": "berlin", "كييف": "kyiv", "بكين": "beijing", "لندن": "london", "موسكو": "moscow", "واشنطن": "washington", "نيويورك": "new york", "جنيف": "geneva", "حلب": "aleppo", "الموصل": "mosul", "الإسكندرية": "alexandria",
}  # fmt: skip
