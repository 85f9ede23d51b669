"""Chinese signs in their traditional and in their simplified form, the commonest of the news (after Unicode's Unihan variants)."""

from typing import Final

_TRADITIONAL: Final = (
    "會議將週開這個們來時間過對說話請問題國際關係經濟發區員進實現後從無與為應該報導記書長機構學業務產權錢銀證據檢審處罰責總統選舉黨軍隊戰爭衝擊殺"
    "傷醫療衛場館廠車輛鐵軌橋樑飛運輸災難風險電腦網絡訊號碼頭條線圖畫聲樂歡舊歲萬億兩邊縣鄉鎮廣東灣灘島嶼陽陰雲霧氣溫熱凍術師藝團體協聯華語課讀寫"
    "買賣貨幣價漲響續確認準備復歸還優標質鐘頁顯驗觀點滿獲勝敗勢壓縮減設維護視頻錄監獄釋徵稅費貸給繳納罷職辦畢簽約訂參閱覽賽隻雙雞魚鳥龍馬鹹鹽麥糧"
    "農樹葉園遷歷異樣緊嚴輕勞動離達遠遲連適遺鄰醞釀針鋼銷鎖陸陳隨雖靈靜頂預領頗類飯驚髮鬥魯鮮黃齊齡"
)
_SIMPLIFIED: Final = (
    "会议将周开这个们来时间过对说话请问题国际关系经济发区员进实现后从无与为应该报导记书长机构学业务产权钱银证据检审处罚责总统选举党军队战争冲击杀"
    "伤医疗卫场馆厂车辆铁轨桥梁飞运输灾难风险电脑网络讯号码头条线图画声乐欢旧岁万亿两边县乡镇广东湾滩岛屿阳阴云雾气温热冻术师艺团体协联华语课读写"
    "买卖货币价涨响续确认准备复归还优标质钟页显验观点满获胜败势压缩减设维护视频录监狱释征税费贷给缴纳罢职办毕签约订参阅览赛只双鸡鱼鸟龙马咸盐麦粮"
    "农树叶园迁历异样紧严轻劳动离达远迟连适遗邻酝酿针钢销锁陆陈随虽灵静顶预领颇类饭惊发斗鲁鲜黄齐龄"
)

SIMPLIFIED: Final = str.maketrans(_TRADITIONAL, _SIMPLIFIED)
"""For ``str.translate``: every traditional sign of the table in its simplified form."""
