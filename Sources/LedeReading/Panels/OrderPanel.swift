/// What the library's list can be sorted by.
enum OrderPanel {
  static func rows(current: Listing.Order) -> [PanelRow] {
    Listing.Order.allCases.map { order in
      let text = order.summary.prefix(1).uppercased() + order.summary.dropFirst()
      var row = PanelRow(.item, text)
      row.trailing = order == current ? "now" : ""
      row.target = .order(order)
      return row
    }
  }
}
